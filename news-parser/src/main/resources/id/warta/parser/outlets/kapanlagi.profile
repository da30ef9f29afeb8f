id: kapanlagi
name: KapanLagi
hosts: kapanlagi.com

[text]


[page]
