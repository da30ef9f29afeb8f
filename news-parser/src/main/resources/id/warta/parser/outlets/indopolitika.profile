id: indopolitika
name: Indopolitika
hosts: indopolitika.com

[text]


[page]
