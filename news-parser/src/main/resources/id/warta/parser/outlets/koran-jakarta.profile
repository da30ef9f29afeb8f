id: koran-jakarta
name: Koran Jakarta
hosts: koran-jakarta.com

[text]


[page]
