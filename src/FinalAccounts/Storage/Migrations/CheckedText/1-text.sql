ALTER TABLE report_versions
    ADD former_names text[] NOT NULL DEFAULT '{}',
    ADD is_read_by_machine boolean NOT NULL DEFAULT false;
UPDATE report_versions v SET is_read_by_machine = true
WHERE EXISTS (SELECT FROM import_issues i WHERE i.version_id = v.id AND i.code = 'read-by-machine');
COMMENT ON COLUMN report_versions.former_names IS '文件自己写明的曾用名。';
COMMENT ON COLUMN report_versions.is_read_by_machine IS '部分内容由机器从扫描图片识别，未经核实。';

ALTER TABLE account_tables
    ADD standard smallint,
    ADD place text,
    ADD CONSTRAINT ck_account_tables_standard CHECK (standard BETWEEN 1 AND 10);
UPDATE account_tables SET standard = number WHERE number <= 10;
UPDATE account_tables SET place = 'b' || blocks[1] WHERE cardinality(blocks) > 0;
COMMENT ON COLUMN account_tables.standard IS '标准表的编号；同一张标准表印了两次时，第二次的 number 从 101 起。';
COMMENT ON COLUMN account_tables.place IS '标题（没有标题时是表格）的位置。';
