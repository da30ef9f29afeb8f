id: nusabali
name: NusaBali
hosts: nusabali.com

[text]


[page]
