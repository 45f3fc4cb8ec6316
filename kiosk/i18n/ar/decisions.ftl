# ما يصير إليه الحق بعد التصريح.

decision-open = ابتداءً من { $month }: { $amount } في الشهر. { $benefit }.
decision-none = ابتداءً من { $month } لم يعد لك حق في هذه المساعدة: { $benefit }.
decision-awaited = ينظر موظف من صندوق Caf في تصريحك. لا يتغير حقك في الوقت الحالي.
decision-since = ابتداءً من { $month }
