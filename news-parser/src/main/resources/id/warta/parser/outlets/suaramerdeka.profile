id: suaramerdeka
name: Suara Merdeka
hosts: suaramerdeka.com

[text]


[page]
