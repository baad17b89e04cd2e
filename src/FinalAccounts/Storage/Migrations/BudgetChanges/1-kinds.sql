ALTER TABLE stated_figures
    DROP CONSTRAINT ck_stated_figures_kind,
    ADD CONSTRAINT ck_stated_figures_kind CHECK (kind BETWEEN 1 AND 11);
COMMENT ON TABLE stated_figures IS '文字说明中的数字：kind 1 数额 2 年初预算数 3 全年预算数 4 比上年增减 5 增减幅度 6 占比 7 完成率 8 预决算差异率 9 数量 10 上年数 11 比预算增减。';
