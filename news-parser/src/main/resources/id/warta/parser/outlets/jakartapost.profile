id: jakartapost
name: The Jakarta Post
hosts: thejakartapost.com

[text]


[page]
