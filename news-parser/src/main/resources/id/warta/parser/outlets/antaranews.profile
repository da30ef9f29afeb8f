id: antaranews
name: ANTARA
hosts: antaranews.com

[text]


[page]
