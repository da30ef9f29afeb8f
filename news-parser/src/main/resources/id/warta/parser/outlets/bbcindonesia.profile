id: bbcindonesia
name: BBC News Indonesia
hosts: bbc.com

[text]


[page]
