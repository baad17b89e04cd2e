CREATE TABLE sections (
    version_id integer NOT NULL,
    ordinal integer NOT NULL,
    parent_ordinal integer,
    level integer NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    place text NOT NULL,
    first_block integer NOT NULL,
    last_block integer NOT NULL,
    CONSTRAINT pk_sections PRIMARY KEY (version_id, ordinal),
    CONSTRAINT fk_sections_version_id FOREIGN KEY (version_id) REFERENCES report_versions (id) ON DELETE CASCADE,
    CONSTRAINT fk_sections_version_id_parent_ordinal FOREIGN KEY (version_id, parent_ordinal) REFERENCES sections (version_id, ordinal) ON DELETE CASCADE,
    CONSTRAINT ck_sections_parent_ordinal CHECK (parent_ordinal < ordinal)
);
CREATE INDEX ix_sections_version_id_parent_ordinal ON sections (version_id, parent_ordinal);
COMMENT ON TABLE sections IS '决算情况说明的标题，按印刷顺序，parent_ordinal 组成树。';

CREATE TABLE stated_figures (
    version_id integer NOT NULL,
    ordinal integer NOT NULL,
    section_ordinal integer,
    subject text NOT NULL,
    kind smallint NOT NULL,
    value numeric NOT NULL,
    amount numeric,
    unit text NOT NULL,
    step numeric NOT NULL,
    printed text NOT NULL,
    sentence text NOT NULL,
    reason text,
    place text NOT NULL,
    cell_table integer,
    cell_row text,
    cell_measure smallint,
    CONSTRAINT pk_stated_figures PRIMARY KEY (version_id, ordinal),
    CONSTRAINT fk_stated_figures_version_id FOREIGN KEY (version_id) REFERENCES report_versions (id) ON DELETE CASCADE,
    CONSTRAINT fk_stated_figures_version_id_section_ordinal FOREIGN KEY (version_id, section_ordinal) REFERENCES sections (version_id, ordinal) ON DELETE CASCADE,
    CONSTRAINT ck_stated_figures_kind CHECK (kind BETWEEN 1 AND 10),
    CONSTRAINT ck_stated_figures_cell CHECK (num_nonnulls(cell_table, cell_row, cell_measure) IN (0, 3))
);
CREATE INDEX ix_stated_figures_version_id_section_ordinal ON stated_figures (version_id, section_ordinal);
COMMENT ON TABLE stated_figures IS '文字说明中的数字：kind 1 决算数 2 年初预算数 3 全年预算数 4 比上年增减 5 增减幅度 6 占比 7 完成率 8 预决算差异率 9 数量 10 上年数。';
COMMENT ON COLUMN stated_figures.amount IS '单位元；百分比和数量为空。';

CREATE TABLE included_units (
    version_id integer NOT NULL,
    ordinal integer NOT NULL,
    name text NOT NULL,
    level text,
    place text NOT NULL,
    CONSTRAINT pk_included_units PRIMARY KEY (version_id, ordinal),
    CONSTRAINT fk_included_units_version_id FOREIGN KEY (version_id) REFERENCES report_versions (id) ON DELETE CASCADE
);
COMMENT ON TABLE included_units IS '纳入汇编范围的单位及其预算级次。';

CREATE TABLE staff_numbers (
    version_id integer NOT NULL,
    ordinal integer NOT NULL,
    subject text NOT NULL,
    count integer NOT NULL,
    sentence text NOT NULL,
    place text NOT NULL,
    CONSTRAINT pk_staff_numbers PRIMARY KEY (version_id, ordinal),
    CONSTRAINT fk_staff_numbers_version_id FOREIGN KEY (version_id) REFERENCES report_versions (id) ON DELETE CASCADE,
    CONSTRAINT ck_staff_numbers_count CHECK (count >= 0)
);
COMMENT ON TABLE staff_numbers IS '文件写明的人数。';

CREATE TABLE glossary_entries (
    version_id integer NOT NULL,
    ordinal integer NOT NULL,
    term text NOT NULL,
    explanation text NOT NULL,
    code text,
    place text NOT NULL,
    CONSTRAINT pk_glossary_entries PRIMARY KEY (version_id, ordinal),
    CONSTRAINT fk_glossary_entries_version_id FOREIGN KEY (version_id) REFERENCES report_versions (id) ON DELETE CASCADE
);
COMMENT ON TABLE glossary_entries IS '名词解释。';

CREATE TABLE evaluation_conclusions (
    version_id integer NOT NULL,
    ordinal integer NOT NULL,
    subject text,
    grade text,
    score numeric,
    sentence text NOT NULL,
    place text NOT NULL,
    CONSTRAINT pk_evaluation_conclusions PRIMARY KEY (version_id, ordinal),
    CONSTRAINT fk_evaluation_conclusions_version_id FOREIGN KEY (version_id) REFERENCES report_versions (id) ON DELETE CASCADE
);
COMMENT ON TABLE evaluation_conclusions IS '绩效评价的结论：等级和得分，写明哪个就有哪个。';
