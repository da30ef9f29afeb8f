id: kumparan
name: kumparan
hosts: kumparan.com

[text]


[page]
