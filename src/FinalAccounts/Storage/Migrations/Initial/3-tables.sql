CREATE TABLE account_tables (
    version_id integer NOT NULL,
    number smallint NOT NULL,
    title text NOT NULL,
    label text,
    status smallint NOT NULL,
    unit smallint NOT NULL,
    unit_printed boolean NOT NULL,
    blocks integer[] NOT NULL,
    notes text[] NOT NULL,
    CONSTRAINT pk_account_tables PRIMARY KEY (version_id, number),
    CONSTRAINT fk_account_tables_version_id FOREIGN KEY (version_id) REFERENCES report_versions (id) ON DELETE CASCADE,
    CONSTRAINT ck_account_tables_number CHECK (number BETWEEN 1 AND 10 OR number >= 101),
    CONSTRAINT ck_account_tables_status CHECK (status BETWEEN 1 AND 4),
    CONSTRAINT ck_account_tables_unit CHECK (unit BETWEEN 1 AND 5)
);
COMMENT ON TABLE account_tables IS '公开表：number 1–10 是标准表，101 起是原样保留的其他表；status 1 已公开 2 空表（有说明） 3 见附件 4 未见。';

CREATE TABLE table_lines (
    version_id integer NOT NULL,
    table_number smallint NOT NULL,
    ordinal integer NOT NULL,
    key text NOT NULL,
    printed_label text NOT NULL,
    code text,
    name text NOT NULL,
    level smallint NOT NULL,
    parent_key text,
    count_unit text,
    line_number integer,
    CONSTRAINT pk_table_lines PRIMARY KEY (version_id, table_number, ordinal),
    CONSTRAINT fk_table_lines_version_id_table_number FOREIGN KEY (version_id, table_number) REFERENCES account_tables (version_id, number) ON DELETE CASCADE
);
CREATE INDEX ix_table_lines_code_table_number ON table_lines (code, table_number) WHERE code IS NOT NULL;
COMMENT ON TABLE table_lines IS '公开表的行；金额在 facts，按表展开的视图有 functional_lines、summary_lines、economic_lines、three_public_expenses、asset_lines。';

CREATE TABLE facts (
    version_id integer NOT NULL,
    table_number smallint NOT NULL,
    line_ordinal integer NOT NULL,
    measure smallint NOT NULL,
    state smallint NOT NULL,
    amount numeric,
    printed text NOT NULL,
    step numeric,
    unit smallint NOT NULL,
    place text NOT NULL,
    CONSTRAINT pk_facts PRIMARY KEY (version_id, table_number, line_ordinal, measure),
    CONSTRAINT fk_facts_version_id_table_number_line_ordinal FOREIGN KEY (version_id, table_number, line_ordinal) REFERENCES table_lines (version_id, table_number, ordinal) ON DELETE CASCADE,
    CONSTRAINT ck_facts_state CHECK (state BETWEEN 1 AND 4),
    CONSTRAINT ck_facts_amount CHECK ((amount IS NOT NULL) = (state = 1)),
    CONSTRAINT ck_facts_step CHECK (step > 0),
    CONSTRAINT ck_facts_unit CHECK (unit BETWEEN 1 AND 5)
);
COMMENT ON TABLE facts IS '公开表的一个数字单元格。没有数字不等于零：state 1 数值 2 空白 3 不适用 4 无法识别。';
COMMENT ON COLUMN facts.amount IS '单位元（计数为个数）；state 不是 1 时为空。';
COMMENT ON COLUMN facts.printed IS '原文印刷的文字。';
COMMENT ON COLUMN facts.step IS '原文最后一位小数，折算成元：两位小数的万元是 100。';
COMMENT ON COLUMN facts.unit IS '原文单位：1 元 2 千元 3 万元 4 亿元 5 计数。';
