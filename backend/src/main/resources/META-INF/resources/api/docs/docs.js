// the session of this browser is the credential, so every call works as it stands; the contract names the public address
SwaggerUIBundle({
  dom_id: '#docs',
  url: '/api/v1/openapi.json',
  deepLinking: true,
  tryItOutEnabled: true,
  requestInterceptor: (request) => {
    request.headers['X-Veilige-Centra'] = 'web'
    request.url = request.url.replace(/^https?:\/\/[^/]+/, location.origin)
    return request
  },
})
