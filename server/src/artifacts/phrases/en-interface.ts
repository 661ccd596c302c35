/** English: what the interface of a site says, by class. How a list is written: phrase-list.ts. */
export const EN_INTERFACE = `
# nav-menu
Skip to content | Skip to main content | Skip to main navigation | Skip to navigation | Skip to footer
Skip to article | Skip to search | Skip links | Skip ad | Jump to content | Jump to main content
Jump to navigation | Go to content | Go to main content | Navigation | Navigation menu | Main navigation
Main menu | Menu | Open menu | Close menu | Toggle menu | Toggle navigation | Toggle search | Hamburger menu
Home | Homepage | Home page | Search | Search for | Search this site | Search the site | Log in | Login
Log out | Sign in | Sign out | Sign in register | Log in register | Log in sign up | Register | Register now
Create account | Create an account | Create a free account | My account | My profile | My library | Your account
Back to top | Back to home | Back to homepage | Back to news | Return to top | Scroll to top | Go to top
Previous article | Next article | Previous post | Next post | Previous story | Next story | Previous page
Next page | Previous | Next | Prev | Older posts | Newer posts | Older stories | Sections | All sections
Browse sections | Topics | Categories | All categories | Site map | Sitemap | Contact us | About us | About
Advertise | Advertise with us | Careers | Help | Help center | Help centre | FAQ | Feedback | Go back
You are here | Breadcrumb | Edition | Change edition | Switch edition | Select language | Choose language
Change language | Language | Dark mode | Light mode | Settings | Table of contents | In this story
On this page | Jump to … | Show all sections

# ui-prompt
Save article | Save this article | Save this story | Save for later | Saved | Bookmark | Bookmark this article
Add to favorites | Add to favourites | Add to reading list | Add to my list | Add to bookmarks | Read later
Report | Report this article | Gift this article | Give this article | Rate this article | Rate this post
Was this article helpful | Was this helpful | Was this page helpful | Found this helpful
Did you like this article | What do you think | Let us know in the comments | Let us know what you think …
Tell us what you think … | Have your say | Send us your story | Got a story | Got a tip | Got a news tip …
Do you have a story … | Send us a tip | Submit a tip | Please share your … at … | Please share your videos …
Help us improve | Take our survey | Tap to expand | Tap here | Tap to unmute | Click to enlarge
Click to expand | Click to share | Click to copy | Expand | Collapse | Show less | Show full article
Expand all | Enable notifications | Turn on notifications | Allow notifications | Get notifications | Get alerts
Set alert | Choose your location | Enter your email | Enter your email address | Email address | Your email
Your email address | Your name | First name | Last name | Submit | Send | Cancel | Confirm | OK | Got it
Dismiss | No thanks | Not now | Maybe later | Remind me later | Close | Close ad | Close this | Done | Apply
Reset | Filter | Sort by | Select | Add us as a preferred source … | Add … as a preferred source …
Make us preferred on Google

# ui-state-message
Loading | Loading … | Please wait | Please wait … | Copied | Copied to clipboard | Link copied
Link copied to clipboard | URL copied | Content unavailable | This content is not available …
This content is no longer available | This content is unavailable … | This page is no longer available
Page not found | Article not found | Something went wrong | Something went wrong … | An error occurred
An error has occurred … | An error occurred while … | Try again | Try again later | Please try again
Please try again later | No results | No results found | No more posts | No more stories | No more articles
Nothing found | Your message has been sent | Message sent | Thank you for subscribing | Thanks for subscribing
Thank you for signing up … | Thanks for signing up … | You are now subscribed … | You have been subscribed …
Successfully subscribed | You are offline | You have reached the end | End of list | List of … items
Advertisement loading | Image unavailable | Image not available | Failed to load … | Unable to load …
Could not load … | Processing | Updating | Refreshing | Redirecting | Please enable javascript …
Javascript is disabled … | Javascript must be enabled … | You need to enable javascript …
Your browser does not support … | Your browser is not supported … | Your browser is out of date …
Waiting for … | Translation in progress | Translated by … | Automatically translated | Show original
See original | See translation

# live-label
Live | Live now | Live updates | Watch live | Live stream | Live blog | Live TV | On air | Breaking
Breaking news | Just in | Updating | Exclusive

# comment-widget
Comments | Comment | View comments | View all comments | Show comments | Hide comments | Load comments
Load more comments | Read comments | See all comments | Add a comment | Add comment | Add your comment
Post a comment | Post comment | Post your comment | Write a comment | Write your comment | Leave a comment
Leave your comment | Leave a reply | Cancel reply | Leave a reply cancel reply | Reply to this
Join the conversation | Join the discussion | Join the debate | Start the conversation | Be the first to comment
Be the first to comment … | Share your thoughts | Share your opinion | Have something to say leave a comment
No comments | No comments yet | Comments are closed | Comments are off … | Comments have been disabled …
Commenting is closed … | Comments are moderated | Comments are moderated … | Comments policy | Comment policy
Commenting guidelines | Community guidelines | You must be logged in to post a comment
You must be logged in to comment | Log in to comment | Log in to leave a comment | Sign in to comment
Please log in to comment | Your email address will not be published | Your email address will not be published …
Required fields are marked | Required fields are marked … | Save my name email and website …
Notify me of follow-up comments … | Notify me of new posts by email | Sort by newest | Sort by oldest
Newest first | Oldest first | Most liked | Top comments | Report comment | Report abuse
Views expressed in the comments … | The views expressed in comments … | Opinions expressed in comments …
We welcome your comments … | Please keep comments … | ^leave* & comment* | ^post* & comment* | comments & closed

# video-player
Play | Pause | Play video | Play audio | Play now | Play all | Watch video | Watch the video | Watch now
Watch the full video | Watch on YouTube | Watch later | Video player is loading | Video is loading
This video can not be played | This video cannot be played | This video is unavailable | Video unavailable
Media error … | Current time | Duration | Remaining time | Stream type live | Seek to live | Playback rate
Chapters | Descriptions | Captions | Subtitles | Subtitles settings | Audio track | Fullscreen | Full screen
Picture in picture | Mute | Unmute | Volume | Quality | Speed | Replay | Autoplay | Next video | Up next video
Next up in … | Video will start in … | Advertisement will end in … | Video ad feedback | Listen | Listen now
Listen to this article | Listen to article | Listen to this story | Listen to the story | Listen to the podcast
Listen to … minutes | Listen … min | Audio | Audio version | Your browser does not support the audio element
Your browser does not support the video tag
To play the media you will need to either install flash or switch to a mobile device | Image caption
Media caption | Video caption | Hide caption | Show caption | Toggle caption | View gallery | Open gallery
View slideshow | Open image in gallery | View all photos | View photos | See photos | See all photos
Show more photos | Photo gallery | Photos | Gallery | Slideshow | Full gallery | 1 of … | ^watch & video & below
^listen & podcast* | seconds & volume | ^html5 & error | ^space & play & pause

# cookie-consent
This website uses cookies … | This site uses cookies … | We use cookies … | We and our partners use cookies …
By continuing to use this site … | By using this site you agree … | By continuing to browse …
By clicking accept … | Please accept … cookies … | Accept all cookies | Accept all | Accept cookies
Accept and continue | Accept | Reject all | Reject cookies | Manage cookies | Manage preferences
Cookie settings | Cookie preferences | Cookie policy | Cookie consent | Privacy settings | Your privacy choices
Do not sell my personal information | Do not sell or share my personal information | I agree | I accept
Agree and close | cookies & accept* | cookies & consent* | cookies & experience | cookies & agree*
cookies & settings

# paywall-stub
Subscribe now to … for the full story | To view the full story … | To continue reading …
To read the full story … | To read this article … | To keep reading … | Already a subscriber
Already a subscriber … | Already a member … | Already have an account … | Already registered …
Subscribe to continue reading | Subscribe to continue reading … | Subscribe to continue | Subscribe to read …
Subscribe to unlock … | Subscribe for full access … | Subscribe for unlimited … | Subscribe for as little …
Subscribe from … | Subscribe for just … | Sign in to continue … | Sign in to read … | Log in to continue …
Log in to read … | Register to continue … | Register to read … | Register for free to …
Create a free account to … | This content is for subscribers only | This content is for subscribers only …
This article is for subscribers only … | This article is for subscribers … | This article is exclusive to …
This article is free … | This is a premium article | This is a subscriber only … | Subscriber only
Subscribers only | Subscriber exclusive | Subscriber content | For subscribers | For subscribers only
Exclusive for subscribers | Exclusive to subscribers | Members only | Member exclusive | Members-only content
Premium | Premium content | Premium article | Premium subscribers | Locked content | Unlock this article
Unlock this article … | Unlock full access | Try unlimited access | Get unlimited access
Get unlimited access … | Get full access … | Get access | Unlimited digital access … | Start your free trial
Start your … trial … | Start a free trial | Free trial | Cancel anytime | Cancel any time | Cancel at any time
View subscription options | See subscription options | Choose your plan | Become a member | Become a member …
Become a subscriber | Become a patron | Become a supporter | Join now or renew to get | Join now or renew …
Join now | Renew now | Support our journalism | Support independent journalism … | Support quality journalism …
Support us | Donate | Donate now | Make a donation | Make a contribution | You have … free articles …
You have reached your limit … | You have reached your … limit … | You have read … articles …
You've read … free … | You've reached your … | You have used all … | This is your last free article
Your free articles … | If you're already a subscriber … | If you are already a subscriber …
If you are a subscriber … | If you're seeing this message … | … subscribe to keep reading
The rest of this article … | subscriber* & log | subscriber* & access | subscribe* & unlimited
subscribe* & full & story | subscribe* & full & article | subscribe* & cancel | ^instant & access
^only & weeks & for | ^membership & perks | ^access & subscriber*

# app-promo
Download our app | Download the app | Download the … app … | Download our … app … | Download … app
Download our mobile app … | Get the app | Get our app | Get the … app | Open in app | Open in the app | Open app
Continue in app | Read in app | Read in the app | Use the app | View in app | App store | Google Play
Google Play Store | Available on the App Store … | Available on Google Play … | Get it on Google Play
Download on the App Store | Scan the QR code … | Install our app … | Install app | ^download* & app*
^get & app & free | ^install* & app | app* & ios & android & download*

# copyright-legal
All rights reserved | All rights reserved … | … all rights reserved | Copyright … all rights reserved
Copyright … all rights reserved … | Copyright | Copyright © | Copyright © … | Copyright 20 … | Terms of use
Terms of service | Terms and conditions | Terms & conditions | Terms | Privacy | Privacy policy | Privacy notice
Privacy statement | Legal notice | Legal | Disclaimer | Imprint | Accessibility | Accessibility statement
Editorial policy | Editorial guidelines | Corrections policy | Ethics policy | Code of ethics
This material may not be published … | This content may not be reproduced …
No part of this … may be reproduced … | Reproduction … prohibited … | Unauthorized reproduction …
Any reproduction … | may & not & reproduced | not & republished & permission | terms & privacy & policy

# error-report-widget
Report an error | Report error | Report a mistake | Report a typo | Report a problem | Report this page
Report this ad | Report a correction | Suggest a correction | Submit a correction | Found an error …
Found a mistake … | Found a typo … | Spotted an error … | Spot an error … | Spotted a mistake … | See an error …
See a mistake … | Noticed an error … | Noticed a mistake … | Did you find an error … | Did you spot …
Is there an error … | Something wrong with this article … | Select the text and press …
Highlight the text and press … | Request a correction | press & ctrl | ctrl+enter

# accessibility-control
Text size | Font size | A A A | Text size a a a | Increase text size | Decrease text size | Larger text
Smaller text | Increase font size | Decrease font size | Aa | TT | AAA | Zoom in | Zoom out | Print page
High contrast | Reset font | Small medium large | Text to speech | Read aloud | Dyslexia font

# social-embed
View this post on Instagram | View this post on … | A post shared by … | A video shared by …
A photo posted by … | See more on Instagram | View on Instagram | View on Twitter | View on X | View on Facebook
View on TikTok | View on YouTube | View on Threads | View Tweet | View tweet on Twitter | See tweet
This tweet is unavailable | This post is unavailable | Post by … | Posted by … | Tweets by … | Embedded content
Embedded post | Embed | Embed code | Instagram post | Facebook post | Twitter post | Tweet | Watch on TikTok
Allow … content | This article contains content provided by …
We ask for your permission before anything is loaded … | To view this content … | To view this video …
Skip twitter post | Skip instagram post | Skip … post | End of twitter post | End of … post | External content
External link | Warning third party content … | Content is not available | Content from … requires …

# cms-placeholder
Lorem ipsum | Lorem ipsum … | Enter text here | Enter your text here | Type here | Type your text here
Type your comment here | Add text here | Insert text here | Insert image here | Insert headline here
Headline here | Headline goes here | Title goes here | Text goes here | Caption goes here | Image description
Untitled | Untitled document | No title | Test article | Test post | Hello world | TK TK

# contact-info
Contact us at … | Contact us on … | Contact the newsroom … | Contact the author … | Contact the reporter …
Contact the editor … | Contact this reporter … | Contact : … | E-mail : … | Email : … | Email us at …
Email the author … | Email the reporter … | Phone : … | Tel : … | Telephone : … | Fax : … | WhatsApp : …
Call us … | Call us on … | Text us … | For more information contact … | For media inquiries …
For media enquiries … | Media contact | Media contact : … | Press contact | Press contact : …
For advertising … | To advertise … | Send your … to … | Follow the author … | Follow the reporter …
Reach the author … | Reach the reporter … | You can reach … at … | Write to us at … | P.O. Box …

# site-chrome
Editorial staff | Staff | Staff writer | Staff reporter | About the author | About the authors | About author
About this author | More by this author | More from this author | More by … | View all posts
View all posts by … | View profile | View author archive | View bio | See full bio | Full bio | Author
Author : … | Author archive | Posts by … | Written by | Reviewed by | Fact checked | Fact checked by …
Share this | Story highlights | Key points | Key takeaways | Topic | Location | Country | Region | Company
Our team | Meet the team | Our standards | Our mission | Who we are | Why you can trust … | Why trust us
Your trusted source … | Your source for … | Powered by … | Powered by | Hosted by … | Designed by …
Developed by … | Theme by … | Built with … | Proudly powered by … | Made with … | Member of …
Part of the … network | Published by | Weather | Horoscope | Horoscopes | Crossword | Puzzles | Games
Obituaries | Classifieds | E-paper | Epaper | E-edition | Print edition | Today's paper | Archive | Archives
RSS | RSS feed | Podcasts | Newsletters | Videos | Photos | Events | Jobs | Opinion | Editorial | Sport | Sports
Business | Politics | World | Health | Technology | Tech | Science | Entertainment | Lifestyle | Culture | Local
National | International | Uncategorized | Featured | Top news | Our editorial staff …

# source-credit
Source : … | Sources : … | Via : … | Original source : … | Credit : …

# byline-label
By : … | Author : … | Authors : … | Written by … | Written by : … | Reported by … | Reported by : …
Reporting by … | Story by … | Words by … | Text by … | Edited by … | Edited by : … | Editing by … | Posted by …
Posted by : … | Published by … | Published by : … | Submitted by … | Compiled by … | Translated by …
Contributed by … | Additional reporting by … | From our correspondent | From our correspondent …
Our correspondent | By our correspondent | By our staff | By our staff reporter | By staff reporter | By staff
By staff writer | By staff writers | By news desk | News desk | Web desk | By web desk | By agencies | Agencies
Agency report | With agencies | With inputs from … | With input from … | Staff and agencies | Special to …
Correspondent

# republish-notice
Republish this article … | Republish this story … | Republish this piece … | Republish our articles …
This article originally appeared on … | This article originally appeared in …
This article was originally published … | This article was first published …
This story was originally published … | This story originally appeared … | This story first appeared …
This post originally appeared … | This post was originally published … | This piece originally appeared …
Originally published … | First published … | Republished with permission … | Reprinted with permission …
Reprinted from … | Republished from … | This article is republished from … | Reproduced with permission …
Published with permission … | This article was produced by … | This story was produced by …
This article was translated … | … republished here with permission | … under a creative commons license
Except for the headline this story has not been edited … | This story has not been edited by …
This story has been published from a wire agency feed …
`;
