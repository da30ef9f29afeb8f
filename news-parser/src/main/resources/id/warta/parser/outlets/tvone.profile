id: tvone
name: tvOnenews
hosts: tvonenews.com

[text]


[page]
