ALTER TABLE source_blocks ADD COLUMN lines jsonb;
COMMENT ON COLUMN source_blocks.lines IS '段落的各行印在原件何处：[{"s":在 normalised（没有则 text）中的起始位置，不能确定则无,"b":[页,x0,y0,x1,y1]}]，页从 1 起，坐标以点计、从页面左上角起；没有页面的格式为 NULL。';
