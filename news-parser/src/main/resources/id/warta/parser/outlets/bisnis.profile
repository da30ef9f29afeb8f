id: bisnis
name: Bisnis.com
hosts: bisnis.com

[text]


[page]
