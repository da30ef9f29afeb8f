id: hipwee
name: Hipwee
hosts: hipwee.com

[text]


[page]
