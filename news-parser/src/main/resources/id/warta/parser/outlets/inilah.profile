id: inilah
name: Inilah.com
hosts: inilah.com

[text]

[page]
drop: #anchormasklink
