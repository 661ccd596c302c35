-- Copydesk in a real Neovim (0.7.2 and later): diagnostics, hover, quick fixes with their record on disk, undo,
-- a damaged sidecar, shutdown. Run from the root of the repository after a build:
--
--   nvim --headless -u NONE -i NONE -n -S test/editors/neovim/test.lua
--
-- Old Neovim has push diagnostics only, counts columns in bytes and negotiates no encoding: it tests what the
-- server does for clients that can do little. The last line printed is the counts as JSON.

local WAIT = 10000 -- milliseconds; everything is waited for, nothing is slept through
local ROCKET = '🚀'

local root = vim.fn.getcwd()
local folder = vim.fn.resolve(vim.fn.tempname())
vim.fn.mkdir(folder, 'p')

local function print_line(text)
  io.stdout:write(text .. '\n')
end

-- Articles -----------------------------------------------------------------------------------------------------------

local PLACEHOLDER_ARTICLE = {
  ROCKET .. ' [ad_1] وصل وزير الخارجية إلى القاهرة.',
  'وقال الوزير ، في مؤتمر صحفي ، إن المحادثات مفيدة.',
  'المصدر',
}

local NAMES_ARTICLE = {
  'زار سيرغي شويغو مدينة كورسك يوم الاثنين، وقال شويغو إن الزيارة ناجحة.',
  ROCKET .. ' وأضاف شويجو أن الوفد سيعود إلى موسكو. وشكر شويغو سكان المدينة.',
}

local function write(name, lines)
  local path = folder .. '/' .. name
  vim.fn.writefile(lines, path)
  return path
end

-- The client ---------------------------------------------------------------------------------------------------------

local exit_code
local client_id = vim.lsp.start_client({
  name = 'copydesk',
  cmd = { 'node', root .. '/dist/server.js', '--stdio' },
  root_dir = folder,
  on_exit = function(code)
    exit_code = code
  end,
})

local function open(path)
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, client_id)
  return buffer
end

local function wait_for(what, condition)
  local value
  local arrived = vim.wait(WAIT, function()
    value = condition()
    return value ~= nil and value ~= false
  end, 20)
  if not arrived then
    error('waited in vain for ' .. what, 2)
  end
  return value
end

local function wait_for_client()
  wait_for('the server to be ready', function()
    local client = vim.lsp.get_client_by_id(client_id)
    return client ~= nil and client.initialized
  end)
end

local function diagnostics_of(buffer, code)
  return vim.tbl_filter(function(diagnostic)
    local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
    return code == nil or lsp.code == code or diagnostic.code == code
  end, vim.diagnostic.get(buffer))
end

local function wait_for_diagnostic(buffer, code)
  return wait_for('a diagnostic ' .. code, function()
    return diagnostics_of(buffer, code)[1]
  end)
end

local function expect_equal(actual, expected, what)
  if not vim.deep_equal(actual, expected) then
    error(string.format('%s is %s, not %s', what, vim.inspect(actual), vim.inspect(expected)), 2)
  end
end

-- Chooses the first action at a place whose title matches, as a person does in the menu. Lines count from 0.
local function choose_action_at(line, column, pattern)
  vim.api.nvim_win_set_cursor(0, { line + 1, column })
  local offered
  vim.ui.select = function(items, _, choose)
    offered = {}
    for _, item in ipairs(items) do
      local title = item[2].title
      table.insert(offered, title)
      if title:match(pattern) then
        return choose(item)
      end
    end
    error('no action matches ' .. pattern .. ' in ' .. vim.inspect(offered))
  end
  vim.lsp.buf.code_action()
  wait_for('the menu of actions', function()
    return offered
  end)
end

local function choose_action(diagnostic, pattern)
  choose_action_at(diagnostic.lnum, diagnostic.col, pattern)
end

-- The first place of a word in lines, in bytes; both count from 0.
local function place_of(lines, word)
  for number, text in ipairs(lines) do
    local column = text:find(word, 1, true)
    if column then
      return number - 1, column - 1
    end
  end
  error(word .. ' does not stand in the article')
end

local function records_of(path)
  local sidecar = path .. '.ann.jsonl'
  if vim.fn.filereadable(sidecar) == 0 then
    return {}
  end
  return vim.tbl_map(vim.fn.json_decode, vim.fn.readfile(sidecar))
end

local function wait_for_records(path, number)
  return wait_for(number .. ' records in the sidecar of ' .. path, function()
    local records = records_of(path)
    return #records == number and records
  end)
end

-- Tests --------------------------------------------------------------------------------------------------------------

local tests = {}
local function test(name, run)
  table.insert(tests, { name = name, run = run })
end

test('columns are right after a character of two UTF-16 units', function()
  local buffer = open(write('columns.txt', PLACEHOLDER_ARTICLE))
  local diagnostic = wait_for_diagnostic(buffer, 'template/ad-placeholder')
  -- Neovim turns the columns of the protocol into bytes: four of the rocket, one space.
  expect_equal({ diagnostic.lnum, diagnostic.col, diagnostic.end_col }, { 0, 5, 11 }, 'the place')
  expect_equal(diagnostic.severity, vim.diagnostic.severity.ERROR, 'the severity')
end)

test('every finding of the article is shown', function()
  local buffer = open(write('findings.txt', PLACEHOLDER_ARTICLE))
  wait_for_diagnostic(buffer, 'template/ad-placeholder')
  expect_equal(#diagnostics_of(buffer, 'punctuation/space-before-punct'), 2, 'the number of spaced commas')
  expect_equal(diagnostics_of(buffer, 'source/source-stub')[1].lnum, 2, 'the line of the stub')
end)

test('diagnostics follow what is typed', function()
  local buffer = open(write('typed.txt', { 'وصل الوزير إلى القاهرة.', 'وعاد مساء.' }))
  vim.api.nvim_buf_set_text(buffer, 1, 0, 1, 0, { ROCKET .. '[ad_2] ' })
  local diagnostic = wait_for_diagnostic(buffer, 'template/ad-placeholder')
  expect_equal({ diagnostic.lnum, diagnostic.col }, { 1, 4 }, 'the place')
  vim.api.nvim_buf_set_text(buffer, 1, 0, 1, 11, { '' })
  wait_for('the diagnostic to go', function()
    return #diagnostics_of(buffer, 'template/ad-placeholder') == 0
  end)
end)

test('the hover of a name tells its forms and how often each is used', function()
  local buffer = open(write('hover.txt', NAMES_ARTICLE))
  wait_for_diagnostic(buffer, 'name/name-variant')
  local column = vim.fn.strchars(vim.fn.matchstr(NAMES_ARTICLE[2], '^.*\\zeشويجو')) + 1
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = 1, character = column },
  }, WAIT)
  local hover = answers and answers[client_id] and answers[client_id].result
  local text = table.concat(vim.lsp.util.convert_input_to_markdown_lines((hover or {}).contents or {}), '\n')
  for _, form in ipairs({ 'شويغو', 'شويجو' }) do
    if not text:find(form, 1, true) then
      error('the hover does not name ' .. form .. ': ' .. vim.inspect(hover))
    end
  end
end)

local function request(buffer, method, more)
  local parameters = vim.tbl_extend('force', { textDocument = { uri = vim.uri_from_bufnr(buffer) } }, more or {})
  local answers = vim.lsp.buf_request_sync(buffer, method, parameters, WAIT)
  return answers and answers[client_id] and answers[client_id].result
end

test('a name that is begun in Latin letters is completed in Arabic ones, in its place', function()
  local line = ROCKET .. ' وقال Shoi'
  local buffer = open(write('completion.txt', { NAMES_ARTICLE[1], line }))
  wait_for_client()
  local list = request(buffer, 'textDocument/completion', {
    position = { line = 1, character = vim.str_utfindex(line) and select(2, vim.str_utfindex(line)) },
  })
  local wanted
  for _, item in ipairs(list.items) do
    if item.label == 'شويغو' then wanted = item end
  end
  if wanted == nil then error('شويغو is not offered: ' .. vim.inspect(list)) end
  vim.lsp.util.apply_text_edits({ wanted.textEdit }, buffer, 'utf-16')
  expect_equal(vim.api.nvim_buf_get_lines(buffer, 1, 2, false)[1], ROCKET .. ' وقال شويغو', 'the line')
end)

test('the outline and the definition of a name lead to its first mention and to the gazetteer', function()
  local buffer = open(write('symbols.txt', NAMES_ARTICLE))
  wait_for_client()
  local items = vim.lsp.util.symbols_to_items(request(buffer, 'textDocument/documentSymbol'), buffer)
  local found
  for _, item in ipairs(items) do
    if item.text:find('موسكو', 1, true) then found = item end
  end
  if found == nil then error('the outline does not name موسكو: ' .. vim.inspect(items)) end
  expect_equal(found.lnum, 2, 'the line of موسكو')
  local column = vim.fn.strchars(vim.fn.matchstr(NAMES_ARTICLE[2], '^.*\\zeموسكو')) + 2
  local places = request(buffer, 'textDocument/definition', { position = { line = 1, character = column } })
  local path = vim.uri_to_fname(places[1].uri or places[1].targetUri)
  if not path:find('gazetteer', 1, true) then error('the definition is at ' .. path) end
end)

test('a quick fix changes the text and writes the record to disk, and undo takes both back', function()
  local path = write('fix.txt', PLACEHOLDER_ARTICLE)
  local buffer = open(path)
  choose_action(wait_for_diagnostic(buffer, 'template/ad-placeholder'), '^Delete')
  wait_for('the placeholder to go', function()
    return not vim.api.nvim_buf_get_lines(buffer, 0, 1, true)[1]:find('[ad_1]', 1, true)
  end)
  local record = wait_for_records(path, 1)[1]
  expect_equal(record['copydesk:rule'], 'template/ad-placeholder', 'the rule of the record')
  if not record['copydesk:original']:find('[ad_1]', 1, true) then
    error('the record does not keep what stood there: ' .. vim.inspect(record))
  end
  vim.cmd('undo')
  expect_equal(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), PLACEHOLDER_ARTICLE, 'the text after undo')
  wait_for_records(path, 0)
end)

test('the minority spelling of a name is mended and recorded', function()
  local path = write('name.txt', NAMES_ARTICLE)
  local buffer = open(path)
  choose_action(wait_for_diagnostic(buffer, 'name/name-variant'), 'شويغو')
  wait_for('the spelling to change', function()
    return not vim.api.nvim_buf_get_lines(buffer, 1, 2, true)[1]:find('شويجو', 1, true)
  end)
  expect_equal(wait_for_records(path, 1)[1]['copydesk:original'], 'شويجو', 'what stood there')
end)

test('a dismissed finding goes away and its reason is on disk', function()
  local path = write('dismiss.txt', PLACEHOLDER_ARTICLE)
  local buffer = open(path)
  choose_action(wait_for_diagnostic(buffer, 'source/source-stub'), '^Dismiss')
  wait_for('the finding to go', function()
    return #diagnostics_of(buffer, 'source/source-stub') == 0
  end)
  local record = wait_for_records(path, 1)[1]
  expect_equal(record['copydesk:status'], 'rejected', 'the status of the record')
  if (record['copydesk:reason'] or '') == '' then
    error('the record gives no reason: ' .. vim.inspect(record))
  end
  expect_equal(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), PLACEHOLDER_ARTICLE, 'the text')
end)

test('a word is marked as a person, and the text stays as it is', function()
  local path = write('mark.txt', NAMES_ARTICLE)
  local buffer = open(path)
  wait_for_diagnostic(buffer, 'name/name-variant')
  local line, column = place_of(NAMES_ARTICLE, 'الوفد')
  choose_action_at(line, column, '^Mark .* as a person$')
  local record = wait_for_records(path, 1)[1]
  expect_equal(record.target.selector.exact, 'الوفد', 'what is marked')
  expect_equal({ record.motivation, record.body[1].value }, { 'classifying', 'PER' }, 'the mark')
  expect_equal(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), NAMES_ARTICLE, 'the text')
end)

test('a suggestion of the engine is accepted', function()
  local path = write('suggested.txt', NAMES_ARTICLE)
  write('suggested.txt.engine.ann.jsonl', {
    vim.fn.json_encode({
      ['@context'] = { 'http://www.w3.org/ns/anno.jsonld', { copydesk = 'urn:copydesk:' } },
      id = 'urn:uuid:01990000-0000-7000-8000-000000000088',
      type = 'Annotation',
      motivation = 'classifying',
      ['copydesk:status'] = 'suggested',
      body = { { type = 'TextualBody', purpose = 'classifying', value = 'LOC' } },
      target = { source = 'suggested.txt', selector = { type = 'TextQuoteSelector', exact = 'كورسك' } },
      creator = { type = 'Software', name = 'Copydesk' },
      generator = { type = 'Software', name = 'Copydesk' },
      created = '2026-01-02T03:04:05.000Z',
    }),
  })
  local buffer = open(path)
  wait_for_diagnostic(buffer, 'name/name-variant')
  local line, column = place_of(NAMES_ARTICLE, 'كورسك')
  choose_action_at(line, column, '^Accept the suggestion')
  local record = wait_for_records(path, 1)[1]
  expect_equal({ record['copydesk:status'], record.body[1].value }, { 'accepted', 'LOC' }, 'the decision')
end)

test('a comment is written, and the person is told where its words belong', function()
  local path = write('comment.txt', NAMES_ARTICLE)
  local buffer = open(path)
  wait_for_diagnostic(buffer, 'name/name-variant')
  local told
  local notify = vim.lsp.handlers['window/showMessage']
  vim.lsp.handlers['window/showMessage'] = function(_, result)
    told = result.message
  end
  local line, column = place_of(NAMES_ARTICLE, 'الزيارة')
  choose_action_at(line, column, '^Comment on')
  local record = wait_for_records(path, 1)[1]
  expect_equal({ record.motivation, record.body[1].value }, { 'commenting', '' }, 'the comment')
  wait_for('a message with the line', function()
    return told and told:find('comment.txt.ann.jsonl', 1, true) and told:find('line 1', 1, true)
  end)
  vim.lsp.handlers['window/showMessage'] = notify
  -- The words are typed into the sidecar, as any text.
  local sidecar = path .. '.ann.jsonl'
  local typed = vim.fn.readfile(sidecar)[1]:gsub('"value":""', '"value":"متى؟"')
  vim.fn.writefile({ typed }, sidecar)
  vim.cmd('write')
  wait_for('the comment in the hover', function()
    local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', {
      textDocument = vim.lsp.util.make_text_document_params(),
      position = { line = line, character = vim.fn.strchars(NAMES_ARTICLE[line + 1]:sub(1, column)) },
    }, WAIT)
    return vim.inspect(answers):find('متى؟', 1, true)
  end)
end)

test('what is decided for a project is written to its settings, and holds at once in each of its articles', function()
  vim.fn.mkdir(folder .. '/project/.copydesk', 'p')
  local other = open(write('project/other.txt', PLACEHOLDER_ARTICLE))
  wait_for_diagnostic(other, 'template/ad-placeholder')
  local buffer = open(write('project/story.txt', PLACEHOLDER_ARTICLE))
  choose_action(wait_for_diagnostic(buffer, 'template/ad-placeholder'), '^Never report')
  for _, article in ipairs({ buffer, other }) do
    wait_for('the placeholder to be left alone', function()
      return #diagnostics_of(article, 'template/ad-placeholder') == 0
    end)
  end
  local settings = vim.fn.readfile(folder .. '/project/.copydesk/settings.yaml')
  expect_equal(settings[1], 'allow:', 'the settings of the project')
end)

test('settings that change on disk hold without a restart, though this client watches no files', function()
  vim.fn.mkdir(folder .. '/watched/.copydesk', 'p')
  local buffer = open(write('watched/story.txt', PLACEHOLDER_ARTICLE))
  wait_for_diagnostic(buffer, 'template/ad-placeholder')
  write('watched/.copydesk/settings.yaml', { 'severities:', '  template/*: off' })
  wait_for('the family to be silent', function()
    return #diagnostics_of(buffer, 'template/ad-placeholder') == 0
  end)
end)

test('a sidecar that was edited into nonsense is reported at its line and left as it is', function()
  local nonsense = { '{"type":"Annotation"', 'not JSON at all' }
  local path = write('damaged.txt', PLACEHOLDER_ARTICLE)
  local sidecar = write('damaged.txt.ann.jsonl', nonsense)
  local buffer = open(sidecar)
  local lines = wait_for('two diagnostics on the sidecar', function()
    local found = vim.diagnostic.get(buffer)
    return #found >= 2 and vim.tbl_map(function(diagnostic)
      return diagnostic.lnum
    end, found)
  end)
  table.sort(lines)
  expect_equal({ lines[1], lines[2] }, { 0, 1 }, 'the lines that are reported')
  open(path)
  wait_for_diagnostic(vim.api.nvim_get_current_buf(), 'template/ad-placeholder')
  expect_equal(vim.fn.readfile(sidecar), nonsense, 'the sidecar on disk')
end)

test('the server shuts down cleanly', function()
  vim.lsp.get_client_by_id(client_id).stop()
  wait_for('the server to end', function()
    return exit_code ~= nil
  end)
  expect_equal(exit_code, 0, 'the exit code of the server')
end)

-- Running them -------------------------------------------------------------------------------------------------------

vim.o.hidden = true
local passed, failed = 0, 0
for _, case in ipairs(tests) do
  local fine, message = xpcall(case.run, function(fault)
    return debug.traceback(fault, 2)
  end)
  if fine then
    passed = passed + 1
    print_line('ok      ' .. case.name)
  else
    failed = failed + 1
    print_line('FAILED  ' .. case.name .. '\n' .. tostring(message))
  end
end
vim.lsp.stop_client(client_id, true)
vim.fn.delete(folder, 'rf')
print_line(string.format('{"suite":"neovim","passed":%d,"failed":%d,"skipped":0}', passed, failed))
vim.cmd(failed > 0 and 'cquit 1' or 'qall!')
