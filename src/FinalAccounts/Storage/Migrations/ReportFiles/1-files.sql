ALTER TABLE version_files
    ADD container_name text,
    ADD container_sha256 text,
    ADD container_path text,
    ADD CONSTRAINT ck_version_files_container CHECK (num_nonnulls(container_name, container_sha256, container_path) IN (0, 3)),
    ADD CONSTRAINT ck_version_files_container_sha256 CHECK (container_sha256 ~ '^[0-9a-f]{64}$');
COMMENT ON TABLE version_files IS '每个版本读自哪些文件，按报告中的顺序；从压缩包提交的文件注明压缩包（名称、SHA-256）和包内路径。';

ALTER TABLE source_blocks
    DROP CONSTRAINT pk_source_blocks,
    ADD CONSTRAINT pk_source_blocks PRIMARY KEY (version_id, ordinal);
CREATE INDEX ix_source_blocks_version_id_file_ordinal ON source_blocks (version_id, file_ordinal);
COMMENT ON TABLE source_blocks IS '原文的块（段落或表格），在报告的所有文件中连续编号；place 列（如 b12r3c4：第 12 块第 3 行第 4 列，从 0 起）指向它们。';
