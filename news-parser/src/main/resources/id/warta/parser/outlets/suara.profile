id: suara
name: Suara.com
hosts: suara.com

[text]


[page]
