id: liputan6
name: Liputan6.com
hosts: liputan6.com

[text]


[page]
