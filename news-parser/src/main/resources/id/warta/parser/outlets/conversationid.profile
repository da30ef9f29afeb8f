id: conversationid
name: The Conversation ID
hosts: theconversation.com

[text]

[page]
headline: h1
published: time @datetime
writer: a[rel=author]
body: div[itemprop=articleBody]
drop: .promos, .slot
