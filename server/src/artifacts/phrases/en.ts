/** English: what sites write around an article, by class. How a list is written: phrase-list.ts. */
export const EN_PHRASES = `
# source-stub
Source
Sources
Source link
Source links
Source URL
Source article
Original source
Original article
Original link
Link to source
Link to the source
Link to original
Link to original article
View source
View original
View original article
View original post
View Reddit
Via
Article source
News source
Source by …

# read-more
Read more
Read more here
Read on
Continue reading
Keep reading
See more
Show more
View more
Load more
Learn more
Find out more
More details
Click here
Click here for more
Read full story
Read full article
Read the full story
Read the full article

# ad-label
Advertisement
Advertisements
Advertisment
ADVERT
Advertising
Advertisement continue reading
Advertisement continue reading below
Advertisement please continue reading below
Advertisement story continues below
Advertisement scroll to continue
Story continues below advertisement
Story continues below this ad
Story continues after this advertisement
Article continues below advertisement
Article continues below
Article continues after ad
Continue reading below advertisement
Scroll to continue with content
Sponsored
Sponsored content
Sponsored links
Sponsored post
Promoted
Promoted content
Paid content
Paid post
Advertiser content
From our partners
Remove ads
Ad feedback
Your ad here
Ads by Google
Skip ad

# ad-label-short
Ad
Ads
Pub

# related-label
Read more : …
Read also : …
Also read : …
See also : …
Related : …
Related article : …
Related story : …
Related stories : …
Related news : …
Recommended : …
Recommended reading : …
Further reading : …
More : …
Don't miss : …
Must read : …
Watch : …
Watch also : …
Also see : …
Up next : …
Trending : …
Explainer : …
Read next : …
You may also like : …
You might also like : …

# related-header
Related
Related stories
Related articles
Related news
Related posts
Related topics
Related content
Related reading
Related coverage
Related links
More stories
More news
More on this
More on this story
More from …
Most read
Most popular
Most viewed
Trending
Trending now
Trending stories
Recommended
Recommended stories
Recommended for you
Recommended reading
Recent posts
Recent stories
Latest news
Latest stories
Top stories
Popular posts
You may also like
You might also like
You may be interested in
You may also be interested in
You might be interested in
Editor's picks
Editors' picks
Read next
Up next
Also read
Read also
See also
What to read next
Don't miss
Around the web
From around the web
Latest from …
End of list

# share-follow
Share
Share this
Share this article
Share this story
Share this post
Share this page
Share on Facebook
Share on Twitter
Share on X
Share on WhatsApp
Share on LinkedIn
Share via email
Share via …
Share on …
Share the news
Spread the news
Spread the word
Tweet
Email this article
Print
Print this article
Copy link
Link copied
Copy link to clipboard
Follow us
Follow us on
Follow us on …
Follow us @ …
Follow @ …
Follow
Like us on Facebook
Like us on …
Join us on …
Join our … channel
Join our … WhatsApp channel
Join our … Telegram channel
Follow … on Twitter
Follow … on Facebook
Follow … on Instagram
Follow … on Google News
Facebook
Twitter
WhatsApp
Telegram
LinkedIn
Pinterest
Instagram
Flipboard
Facebook Twitter
Facebook Twitter …

# newsletter
Newsletter
Newsletters
Sign up for our newsletter
Sign up for our … newsletter
Sign up for our … newsletter …
Sign up for the … newsletter …
Sign up to our … newsletter …
Sign up to our newsletter …
Sign up to the … newsletter …
Sign up for our newsletter …
Sign up to receive …
Sign up for …
Subscribe to our newsletter
Subscribe to our newsletter …
Subscribe to our … newsletter
Subscribe to our … newsletter …
Subscribe to the … newsletter
Subscribe to the newsletter
Get our newsletter
Get the newsletter
Get the latest news delivered to your inbox …
Get … delivered to your inbox
Get … in your inbox
Never miss … newsletter …
Never miss a story …
Join our mailing list
Join our newsletter …
Subscribe
Subscribe now
Sign up
Sign up now

# feed-footer
The post … appeared first on …
The post … first appeared on …
The article … appeared first on …
The article … first appeared on …
The story … appeared first on …

# read-full
Read the full article on …
Read the full story on …
Read the full story at …
Read the full article at …
Read the full story here
Read the full article here
Read the original article here
Read the original article on …
Read entire article
Read the entire article
Read full article on …
Read more at …
Continue reading this article on …
Continue reading on …
Continue reading at …
Continue reading the full article …
Click to read full article
Click here to read …
Click to read …
Click here to continue reading …
Click here to view …
Redirecting to full article
Visit … for the full story
To read the full …
See the full story at …

# end-mark
ENDS
End
The end
More to follow
MORE TO COME
This is a developing story
Developing story

# ui-text
Skip to content
Skip to main content
Skip to navigation
Navigation menu
Main menu
Menu
Home
Search
Log in
Login
Sign in
Register
Create account
Close
Back to top
Back to …
Previous article
Next article
Previous post
Next post
Leave a comment
Leave a reply
Post a comment
Add a comment
Join the conversation
Have something to say leave a comment
View comments
Show comments
Comments
No comments
No comments yet
Comments are closed
Your email address will not be published
Hide caption
Show caption
Loading
Loading …
Please wait
Play video
Watch video
Video player is loading
This video can not be played
Your browser does not support …
Please enable javascript …
Copied
Story highlights
Listen to this article
Listen to article
Image caption
Media caption
All rights reserved
Copyright … all rights reserved
Please accept … cookies …
This website uses cookies …
This site uses cookies …
We use cookies …
Accept all cookies
Accept cookies
Cookie policy
Privacy policy
Terms of use
Terms of service
Terms and conditions
Subscribe now to … for the full story
To view the full story … subscribe …
To continue reading … subscribe …
Already a subscriber …
Already a subscriber
Subscribe to continue reading …
This content is for subscribers only …
Try unlimited access
Editorial staff
Download our app
Download the … app …
Lorem ipsum …

# photo-label
Photo : …
Photos : …
Photo by : …
Photo credit : …
Image : …
Image credit : …
Image source : …
Picture : …
Photograph : …
File photo : …
Credit : …

# tags-label
Tags : …
Tag : …
Tagged : …
Keywords : …
Topics : …
Filed under : …
In this article : …

# article-id
Article ID : …
Story ID : …
News ID : …
Post ID : …
`;
