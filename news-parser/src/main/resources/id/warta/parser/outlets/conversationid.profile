id: conversationid
name: The Conversation ID
hosts: theconversation.com

[text]
dateline: The Conversation
brand: The Conversation Indonesia

[page]
headline: h1
published: time @datetime
writer: a[rel=author]
body: div[itemprop=articleBody]
drop: .promos, .slot
