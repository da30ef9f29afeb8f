id: kabarbisnis
name: KabarBisnis
hosts: kabarbisnis.com

[text]

[page]
