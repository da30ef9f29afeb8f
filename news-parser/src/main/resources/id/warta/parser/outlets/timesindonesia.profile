id: timesindonesia
name: TIMES Indonesia
hosts: timesindonesia.co.id

[text]
dateline: TIMESINDONESIA

[page]
