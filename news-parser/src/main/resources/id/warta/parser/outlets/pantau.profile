id: pantau
name: Pantau
hosts: pantau.com

[text]


[page]
