id: bloombergtechnoz
name: Bloomberg Technoz
hosts: bloombergtechnoz.com

[text]


[page]
