id: detik
name: detikcom
hosts: detik.com

[text]


[page]
