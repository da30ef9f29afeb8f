id: merdeka
name: Merdeka.com
hosts: merdeka.com

[text]


[page]
