home-note = { "" }
login-note = { "" }
register-note = { "" }
letter-note = { "" }
