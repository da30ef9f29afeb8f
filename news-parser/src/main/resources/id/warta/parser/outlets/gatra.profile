id: gatra
name: Gatra
hosts: gatra.com

[text]


[page]
