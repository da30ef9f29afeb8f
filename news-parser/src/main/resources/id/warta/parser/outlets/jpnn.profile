id: jpnn
name: JPNN
hosts: jpnn.com

[text]


[page]
