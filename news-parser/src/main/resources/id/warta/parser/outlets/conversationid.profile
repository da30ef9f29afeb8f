id: conversationid
name: The Conversation ID
hosts: theconversation.com

[text]


[page]
