id: lampost
name: Lampung Post
hosts: lampost.co

[text]


[page]
