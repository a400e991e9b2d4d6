DROP TABLE training_sign_in;
