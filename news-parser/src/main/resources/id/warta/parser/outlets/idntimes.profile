id: idntimes
name: IDN Times
hosts: idntimes.com

[text]


[page]
