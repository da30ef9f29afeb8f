id: balipost
name: Bali Post
hosts: balipost.com

[text]


[page]
