;;; test.el --- Copydesk in a real Emacs with Eglot -*- lexical-binding: t; -*-

;; Diagnostics, hover, quick fixes with their record on disk, a dismissal, a
;; damaged sidecar, shutdown; with Eglot 1.9 and later.  Run from the root of
;; the repository after a build:
;;
;;   emacs -q --batch -l test/editors/emacs/test.el
;;
;; Eglot 1.9 has push diagnostics only, ignores `CreateFile', resolves no
;; action and may execute a command before it has told the server of the edit
;; that came with it: it tests what the server does for such clients.  The last
;; line printed is the counts as JSON.

;;; Code:

(require 'cl-lib)
(require 'json)
(require 'subr-x)

;; Expanded now: `~' in it would mean another folder once HOME is changed below.
(defconst test-root (expand-file-name default-directory))
(defconst test-folder (file-name-as-directory (make-temp-file "copydesk-emacs" t)))
(defconst test-wait 10 "Seconds that anything is waited for.  Nothing is slept through.")

;; Eglot and its parts write into the home folder.
(setenv "HOME" (expand-file-name "home" test-folder))
(setq user-emacs-directory (expand-file-name "home/.emacs.d/" test-folder))
(make-directory user-emacs-directory t)
(setq make-backup-files nil
      auto-save-default nil
      create-lockfiles nil)
(set-language-environment "UTF-8")

(require 'eglot)
(require 'flymake)
(setq eglot-autoreconnect nil
      eglot-sync-connect 10)
;; A server that asks before it writes would wait for a person here.
(fset 'y-or-n-p (lambda (&rest _) t))

(defconst test-rocket "🚀")
(defconst test-placeholder-article
  (concat test-rocket " [ad_1] وصل وزير الخارجية إلى القاهرة.\n"
          "وقال الوزير ، في مؤتمر صحفي ، إن المحادثات مفيدة.\n"
          "المصدر\n"))
(defconst test-names-article
  (concat "زار سيرغي شويغو مدينة كورسك يوم الاثنين، وقال شويغو إن الزيارة ناجحة.\n"
          test-rocket " وأضاف شويجو أن الوفد سيعود إلى موسكو. وشكر شويغو سكان المدينة.\n"))

;;; The client

(defvar test-server nil)

(defun test-write (name text)
  "Write TEXT to the file NAME and return its path."
  (let ((path (expand-file-name name test-folder))
        (coding-system-for-write 'utf-8-unix))
    (write-region text nil path nil 'silent)
    path))

(defun test-open (path)
  "Visit PATH under the server, which is started for the first file."
  (let ((buffer (find-file-noselect path)))
    (with-current-buffer buffer
      (unless (derived-mode-p 'text-mode) (text-mode))
      (unless test-server
        (eglot '(text-mode) (cons 'transient test-folder) 'eglot-lsp-server
               (list "node" (expand-file-name "dist/server.js" test-root) "--stdio")
               "plaintext")
        (setq test-server (eglot-current-server)))
      (unless (eglot-managed-p) (eglot--maybe-activate-editing-mode))
      (flymake-start))
    buffer))

(defun test-wait-for (what condition)
  "Wait until CONDITION returns something and return that.  WHAT names it."
  (let ((end (+ (float-time) test-wait)) value)
    (while (not (setq value (funcall condition)))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.02)
      ;; Both happen on idle timers, and in batch mode Emacs is never idle.
      (eglot--signal-textDocument/didChange)
      (flymake-start))
    value))

(defun test-rule-of (diagnostic)
  "The rule of DIAGNOSTIC, which Eglot writes into its message."
  (let ((message (flymake-diagnostic-text diagnostic)))
    (and (string-match "\\[\\([a-z/-]+\\)\\]" message) (match-string 1 message))))

(defun test-found (&optional rule)
  "Diagnostics of the current buffer, those of RULE if given, in order of place."
  (sort (cl-remove-if-not (lambda (one) (or (null rule) (equal (test-rule-of one) rule)))
                          (flymake-diagnostics))
        (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))

(defun test-wait-for-diagnostic (rule)
  "Wait for a diagnostic of RULE in the current buffer and return it."
  (test-wait-for (concat "a diagnostic " rule) (lambda () (car (test-found rule)))))

(defun test-equal (actual expected what)
  "Fail unless ACTUAL is EXPECTED.  WHAT names it."
  (unless (equal actual expected) (error "%s is %S, not %S" what actual expected)))

(defun test-choose (diagnostic pattern)
  "Choose the first action at DIAGNOSTIC whose title matches PATTERN, as in the menu."
  (test-choose-between (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic) pattern))

(defun test-choose-at (word pattern)
  "Choose the first action for WORD whose title matches PATTERN."
  (goto-char (point-min))
  (search-forward word)
  (test-choose-between (- (point) (length word)) (point) pattern))

(defun test-choose-between (beg end pattern)
  "Choose the first action between BEG and END whose title matches PATTERN."
  (goto-char beg)
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt items &rest _)
               (or (car (cl-find-if (lambda (item) (string-match-p pattern (car item))) items))
                   (error "No action matches %s in %S" pattern (mapcar #'car items)))))
            ;; In batch mode Eglot would take the last event for a mouse click.
            (last-nonmenu-event ?\r))
    (eglot-code-actions beg end nil t)))

(defun test-hover ()
  "What the server says of the place at point."
  (jsonrpc-request test-server :textDocument/hover (eglot--TextDocumentPositionParams)))

(defun test-file-text (path)
  "What stands in the file at PATH, or nil when there is none."
  (when (file-exists-p path)
    (with-temp-buffer
      (let ((coding-system-for-read 'utf-8-unix)) (insert-file-contents path))
      (buffer-string))))

(defun test-wait-for-record (path)
  "Wait for the only record in the sidecar of the article at PATH and return it."
  (test-wait-for
   (concat "a record of " path)
   (lambda ()
     (let ((lines (split-string (or (test-file-text (concat path ".ann.jsonl")) "") "\n" t)))
       (and (= (length lines) 1) (json-parse-string (car lines) :object-type 'alist))))))

;;; Tests

(defvar test-cases nil)
(defmacro test-case (name &rest body)
  "A test called NAME that runs BODY."
  (declare (indent 1))
  `(push (cons ,name (lambda () ,@body)) test-cases))

(test-case "columns are right after a character of two UTF-16 units"
  (with-current-buffer (test-open (test-write "columns.txt" test-placeholder-article))
    (let ((diagnostic (test-wait-for-diagnostic "template/ad-placeholder")))
      (test-equal (buffer-substring-no-properties (flymake-diagnostic-beg diagnostic)
                                                  (flymake-diagnostic-end diagnostic))
                  "[ad_1]" "the text that is flagged")
      (test-equal (flymake-diagnostic-type diagnostic) 'eglot-error "the severity"))
    (test-equal (length (test-found "punctuation/space-before-punct")) 2
                "the number of spaced commas")
    (test-equal (line-number-at-pos
                 (flymake-diagnostic-beg (car (test-found "source/source-stub"))))
                3 "the line of the stub")))

(test-case "diagnostics follow what is typed"
  (with-current-buffer (test-open (test-write "typed.txt" "وصل الوزير إلى القاهرة.\nوعاد مساء.\n"))
    (goto-char (point-max))
    (insert test-rocket "[ad_2]\n")
    (test-equal (flymake-diagnostic-beg (test-wait-for-diagnostic "template/ad-placeholder"))
                (- (point-max) 7) "the place")))

(test-case "the hover of a name tells its forms"
  (with-current-buffer (test-open (test-write "hover.txt" test-names-article))
    (goto-char (flymake-diagnostic-beg (test-wait-for-diagnostic "name/name-variant")))
    (forward-char 1)
    (let ((hover (format "%S" (test-hover))))
      (dolist (form '("شويغو" "شويجو"))
        (unless (string-search form hover) (error "The hover does not name %s: %s" form hover))))))

(test-case "a quick fix changes the text and writes the record to disk"
  (let ((path (test-write "fix.txt" test-placeholder-article)))
    (with-current-buffer (test-open path)
      (test-choose (test-wait-for-diagnostic "template/ad-placeholder") "^Delete")
      (test-wait-for "the placeholder to go"
                     (lambda () (not (string-search "[ad_1]" (buffer-string)))))
      (let ((record (test-wait-for-record path)))
        (test-equal (alist-get 'copydesk:rule record) "template/ad-placeholder" "the rule")
        (unless (string-search "[ad_1]" (alist-get 'copydesk:original record))
          (error "The record does not keep what stood there: %S" record))))))

(test-case "the minority spelling of a name is mended and recorded"
  (let ((path (test-write "name.txt" test-names-article)))
    (with-current-buffer (test-open path)
      (test-choose (test-wait-for-diagnostic "name/name-variant") "شويغو")
      (test-wait-for "the spelling to change"
                     (lambda () (not (string-search "شويجو" (buffer-string)))))
      (test-equal (alist-get 'copydesk:original (test-wait-for-record path)) "شويجو"
                  "what stood there"))))

(test-case "a name that is begun in Latin letters is completed in Arabic ones"
  (with-current-buffer (test-open (test-write "completion.txt" (concat test-names-article test-rocket " وقال Shoi")))
    (test-wait-for-diagnostic "name/name-variant")
    (goto-char (point-max))
    (let* ((capf (eglot-completion-at-point))
           (found (all-completions "" (nth 2 capf))))
      (unless (cl-find "شويغو" found :test #'equal) (error "شويغو is not offered: %S" found)))))

(test-case "the outline lists names, and the definition of one is in the gazetteer"
  (with-current-buffer (test-open (test-write "symbols.txt" test-names-article))
    (test-wait-for-diagnostic "name/name-variant")
    (let ((outline (format "%S" (eglot-imenu))))
      (unless (string-search "موسكو" outline) (error "The outline does not name موسكو: %s" outline)))
    (goto-char (point-min))
    (search-forward "موسكو")
    (backward-char 2)
    (let ((place (car (xref-backend-definitions 'eglot "LSP identifier at point."))))
      (unless (string-search "gazetteer" (xref-location-group (xref-item-location place)))
        (error "The definition is at %S" place)))))

(test-case "a dismissed finding goes away and its reason is on disk"
  (let ((path (test-write "dismiss.txt" test-placeholder-article)))
    (with-current-buffer (test-open path)
      (test-choose (test-wait-for-diagnostic "source/source-stub") "^Dismiss")
      (let ((record (test-wait-for-record path)))
        (test-equal (alist-get 'copydesk:status record) "rejected" "the status")
        (when (string-empty-p (or (alist-get 'copydesk:reason record) ""))
          (error "The record gives no reason: %S" record)))
      ;; Emacs 28 leaves a message that came together with a reply unread until
      ;; the next one: that of any request, as each move of the cursor makes.
      (test-hover)
      (test-wait-for "the finding to go" (lambda () (null (test-found "source/source-stub"))))
      (test-equal (buffer-string) test-placeholder-article "the text"))))

(test-case "a word is marked as a person, and the text stays as it is"
  (let ((path (test-write "mark.txt" test-names-article)))
    (with-current-buffer (test-open path)
      (test-wait-for-diagnostic "name/name-variant")
      (test-choose-at "الوفد" "^Mark .* as a person$")
      (let ((record (test-wait-for-record path)))
        (test-equal (alist-get 'exact (alist-get 'selector (alist-get 'target record))) "الوفد"
                    "what is marked")
        (test-equal (alist-get 'value (aref (alist-get 'body record) 0)) "PER" "the type"))
      (test-equal (buffer-string) test-names-article "the text"))))

(test-case "a suggestion of the engine is accepted"
  (let ((path (test-write "suggested.txt" test-names-article)))
    (test-write "suggested.txt.engine.ann.jsonl"
                (concat "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"copydesk\":\"urn:copydesk:\"}],"
                        "\"id\":\"urn:uuid:01990000-0000-7000-8000-000000000099\",\"type\":\"Annotation\","
                        "\"motivation\":\"classifying\",\"copydesk:status\":\"suggested\","
                        "\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"classifying\",\"value\":\"LOC\"}],"
                        "\"target\":{\"source\":\"suggested.txt\",\"selector\":"
                        "{\"type\":\"TextQuoteSelector\",\"exact\":\"كورسك\"}},"
                        "\"creator\":{\"type\":\"Software\",\"name\":\"Copydesk\"},"
                        "\"generator\":{\"type\":\"Software\",\"name\":\"Copydesk\"},"
                        "\"created\":\"2026-01-02T03:04:05.000Z\"}\n"))
    (with-current-buffer (test-open path)
      (test-wait-for-diagnostic "name/name-variant")
      (test-choose-at "كورسك" "^Accept the suggestion")
      (test-equal (alist-get 'copydesk:status (test-wait-for-record path)) "accepted" "the decision"))))

(test-case "a comment is written for its words to be typed into the sidecar"
  (let ((path (test-write "comment.txt" test-names-article)))
    (with-current-buffer (test-open path)
      (test-wait-for-diagnostic "name/name-variant")
      (test-choose-at "الزيارة" "^Comment on")
      (let ((record (test-wait-for-record path)))
        (test-equal (alist-get 'motivation record) "commenting" "the kind of record")
        (test-equal (alist-get 'value (aref (alist-get 'body record) 0)) "" "its words")))))

(test-case "what is decided for a project is written to its settings"
  (let ((path (test-write "project.txt"
                          (replace-regexp-in-string "ad_1" "ad_7" test-placeholder-article)))
        (project (expand-file-name ".copydesk" test-folder)))
    (make-directory project t)
    (with-current-buffer (test-open path)
      (test-choose (test-wait-for-diagnostic "template/ad-placeholder") "^Never report")
      (test-hover)
      (test-wait-for "the placeholder to be left alone"
                     (lambda () (null (test-found "template/ad-placeholder"))))
      (unless (string-prefix-p "allow:\n" (test-file-text (expand-file-name "settings.yaml" project)))
        (error "The settings of the project do not hold the decision")))
    (delete-directory project t)))

(test-case "a sidecar that was edited into nonsense is reported and left as it is"
  (let ((nonsense "{\"type\":\"Annotation\"\nnot JSON at all\n")
        (path (test-write "damaged.txt" test-placeholder-article)))
    (with-current-buffer (test-open (test-write "damaged.txt.ann.jsonl" nonsense))
      (test-wait-for "two diagnostics on the sidecar" (lambda () (nth 1 (test-found))))
      (test-equal (mapcar (lambda (one) (line-number-at-pos (flymake-diagnostic-beg one)))
                          (seq-take (test-found) 2))
                  '(1 2) "the lines that are reported"))
    (with-current-buffer (test-open path)
      (test-wait-for-diagnostic "template/ad-placeholder"))
    (test-equal (test-file-text (concat path ".ann.jsonl")) nonsense "the sidecar on disk")))

(test-case "the server shuts down cleanly"
  ;; What `eglot-shutdown' does, but for killing the process without a pause.
  (let ((process (jsonrpc--process test-server)))
    (jsonrpc-request test-server :shutdown nil)
    (jsonrpc-notify test-server :exit nil)
    (test-wait-for "the server to end" (lambda () (not (process-live-p process))))
    (test-equal (process-exit-status process) 0 "the exit code of the server")))

;;; Running them

(let ((passed 0) (failed 0))
  (dolist (case (reverse test-cases))
    (condition-case fault
        (progn (funcall (cdr case))
               (setq passed (1+ passed))
               (princ (format "ok      %s\n" (car case))))
      ((error quit)
       (setq failed (1+ failed))
       (princ (format "FAILED  %s\n%s\n" (car case) (error-message-string fault))))))
  (when (and test-server (jsonrpc-running-p test-server))
    (delete-process (jsonrpc--process test-server)))
  (delete-directory test-folder t)
  (princ (format "{\"suite\":\"emacs\",\"passed\":%d,\"failed\":%d,\"skipped\":0}\n" passed failed))
  (kill-emacs (if (> failed 0) 1 0)))

;;; test.el ends here
