id: cnbcindonesia
name: CNBC Indonesia
hosts: cnbcindonesia.com

[text]


[page]
