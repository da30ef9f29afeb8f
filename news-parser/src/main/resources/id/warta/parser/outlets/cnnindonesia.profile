id: cnnindonesia
name: CNN Indonesia
hosts: cnnindonesia.com

[text]


[page]
