id: kaltimpost
name: Kaltim Post
hosts: kaltimpost.jawapos.com

[text]


[page]
