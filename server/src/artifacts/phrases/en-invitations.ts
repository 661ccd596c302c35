/** English: how a site speaks to its reader, as verbs and things. How a list is written: phrase-list.ts. */
export const EN_INVITATIONS = `
# share-follow
^share/tweet/post/send/pin/save/email/copy/print/forward/click/tap & <network>/x/email/link/clipboard/friend/friends/this/article/story/page/it
^share/tweet/pin/email/print/forward & this/article/story/page/it/post/link | ^follow/join/like/find/connect/subscribe/add/see & us/our & <network>/x/social/channel/google/page/group/community/news
^follow/join & <network> & our/us/for/channel/group/page | ^follow & on & <network>/x | ^copy & link/url | ^share & via/with/on/to & <network>/x/email/friends | opens & new & window/tab

# newsletter
^want/like/enjoying/enjoyed/love/interested & sign/subscribe/newsletter/register
^newsletter/newsletters/briefing & sign/subscribe/free/daily/weekly/register/get/here/inbox | ^every & morning/day/week/sunday & inbox/email/newsletter
^get/receive/sign/subscribe/register/enter/join/never/want/stay/don't/have/start/keep/be/try/delivered & newsletter/newsletters/inbox/e-mail/email/emails/mailing/briefing/digest/bulletin & your/our/free/up/for/the/daily/weekly/to/with/miss/delivered
^sign/subscribe/register & up/to/for & newsletter/newsletters/alerts/updates/briefing/emails/mailing | ^never/don't/dont & miss & story/stories/update/news/beat/post/edition/thing | straight/delivered & inbox | ^your & email & address

# comment-widget
^join/start/add/leave/post/view/show/hide/read/write/see/load/sort/share/have/tell/what/log/sign/login & comment/comments/conversation/discussion/reply/replies/thoughts/debate/opinion
^sort & by/comments & newest/oldest/best/popular/top | ^be & first & comment | comments & closed/disabled/off/moderated | email & not & published | required & fields & marked | ^reply/replies & to/cancel/hide
^1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20 & thought/thoughts/response/responses/replies & on/to | ^one & thought & on | ^to & comment & sign/signed/log/logged/register/registered | ^you & must/need & comment & logged/log/sign/signed/registered

# paywall-stub
^you/you've/youve & free/remaining/reached/left/used & articles/article/stories/limit/month | ^subscribe/join/register/log/sign/login/become/upgrade & unlimited/access/reading/read/continue/full/members/subscriber/unlock/premium
^this & content/article/story/post/page & members/subscribers/subscriber/premium/paid/subscriber-only/exclusive | ^already & subscriber/subscribed/member/account/registered | ^to & continue/read/keep/access/unlock/view & subscribe/log/sign/register/login/account/member/subscription
^cancel & anytime/time | ^start & trial/free & trial/month | ^continue & reading & subscription/account/free/subscriber/with/for/subscribe | only & per & week/month & subscribe/access/for

# app-promo
^get/download/install/read/open/try/use/scan/available/find/listen/watch/view & app/apps & our/the/in/on/free/from/now/store/to/for | ^get/download/available/find/listen & google/app/apple & play/store/podcasts | app & <store> & download/available/free/get

# cookie-consent
^we/our/this/by/the/to/you/please/accept/manage/cookie/cookies/reject/allow/some/necessary/functional & cookie/cookies & use/uses/using/agree/experience/consent/accept/settings/policy/preferences/technologies/site/website/all/device/storing/notice
^accept/reject/allow/decline/manage/customise/customize & all/preferences/choices/consent/settings/options/additional | ^we & value & privacy | ^your & privacy & choices/matters/important/settings

# ui-prompt
^got/have/know & tip/tips/story/information & let/email/contact/send/tell/call/share & us
^was/did/is/how/rate/found & this & helpful/useful/article/story/recipe/page/interesting/like/enjoy/answer/rating | ^save/add/bookmark & later/recipe/box/list/favourites/favorites/bookmarks/reading/story/article | ^turn/enable/allow/get/manage & notifications/alerts/push | ^tap/click/press & to & enlarge/expand/zoom/unmute/play/load/view/reveal/open

# nav-menu
^skip/jump/go/back/return/scroll & content/top/main/navigation/home/homepage/menu/previous/footer/search/results/article | ^next/previous & article/story/post/page/slide/photo | ^log/sign/create/my/your & in/out/account/profile/settings/subscription | ^open/close/toggle/show/hide & menu/navigation/search/sidebar/submenu/nav

# video-player
^play/pause/mute/unmute/watch/listen/replay/skip/rewind/start/stop/loading & video/audio/article/now/clip/story/podcast/sound/ad/episode/playback/below | seconds & of & minutes/minute/seconds/hours | ^video & player/duration/unavailable/loading/length/playback | ^current/remaining & time | ^this & video & unavailable/longer/removed/cannot/play | ^playback & speed/rate/error | listen & article & minutes/min

# error-report-widget
^spotted/spot/see/found/find/report/notice/noticed/submit/request/suggest/help/send & error/errors/typo/mistake/mistakes/correction/corrections/inaccuracy/problem

# social-embed
^view/see/watch/read/show/load/open & this & post/tweet/video/photo/reel/story/thread/profile & on/in & <network>/x | ^this & content & hosted/provided/third/blocked/load/loaded/cookies/consent | ^content & from/is & <network>/x/provided/hosted | ^a & post/tweet/video/photo & shared & by

# site-chrome
^sponsored/recommended/promoted/powered/content/ads/stories/more & taboola/outbrain/revcontent/mgid/dianomi/disqus/wordpress/zergnet/teads/promoted/sponsored | ^about & author/writer/contributor/us | ^more & from/by & author/this/our/the & section/author/site/writer/desk/editors

# read-full
^read/see/view/continue/click/visit/find/learn/go/head & full/original/rest/complete/entire/whole & story/article/post/report/piece/text/version/here/interview/release/review/recipe
^read/view/see & at/on & source/site/website | ^click & here & read/continue/full/more/view

# related-header
^more/other/latest/top/recent/popular/trending/related/recommended/suggested/similar & stories/articles/news/posts/reading/reads/headlines/videos/topics/coverage/content

# related-label
^see/read/watch/also/listen/don't/dont/must/you & also/read/next/more/miss/watch/too/like & :
^more & on & story/this & :

# live-label
Live coverage | Live reporting | Live blog | Developing | Developing story | Just in | Happening now | Now live | Live feed | Breaking now

# copyright-legal
all/content/material/images/text & copyright/protected/copyrighted & content/all/material | reproduction/republication/copying/redistribution & prohibited/permission/forbidden | ^do & not & reproduce/copy/republish

# ad-label
continues/continue/continued/scroll/reading & advertisement/ad/advert/ads
`;
