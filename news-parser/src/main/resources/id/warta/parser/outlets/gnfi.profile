id: gnfi
name: GNFI
hosts: goodnewsfromindonesia.id

[text]


[page]
