id: idnfinancials
name: IDNFinancials
hosts: idnfinancials.com

[text]


[page]
