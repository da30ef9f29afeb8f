id: hukumonline
name: Hukumonline
hosts: hukumonline.com

[text]


[page]
