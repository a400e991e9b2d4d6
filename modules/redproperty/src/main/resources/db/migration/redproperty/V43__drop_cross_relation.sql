DROP TABLE cross_relation;
