id: kompas
name: Kompas.com
hosts: kompas.com

[text]


[page]
