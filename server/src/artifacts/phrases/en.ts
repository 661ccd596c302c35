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
Read more »
Read on
Read the rest
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
`;
