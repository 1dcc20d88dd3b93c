# What stands above the team's answer to somebody's question.

staff-views-told = 💬 You asked us a question. Here is the answer:
