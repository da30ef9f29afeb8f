id: idxchannel
name: IDX Channel
hosts: idxchannel.com

[text]


[page]
