id: surabayapagi
name: Surabaya Pagi
hosts: surabayapagi.com

[text]


[page]
